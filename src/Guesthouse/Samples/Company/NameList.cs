namespace Guesthouse.Samples.Company;

/// <summary>First and last names that go together, and the language besides English that those who bear them write.</summary>
/// <param name="Language">A BCP 47 tag.</param>
/// <param name="FirstNames">First names.</param>
/// <param name="LastNames">Last names.</param>
internal sealed record NameList(string Language, IReadOnlyList<string> FirstNames, IReadOnlyList<string> LastNames)
{
    public static NameList Portuguese { get; } = Of("pt", "Inês Rui Marta Duarte Leonor Gonçalo Beatriz Tiago Filipa Nuno", "Figueira Salgado Vilela Moutinho Serrano Brandão Teles Quintas Morgado Lagarto");

    public static NameList Spanish { get; } = Of("es", "Lucía Íñigo Paloma Rodrigo Nieves Álvaro Elvira Gonzalo Rocío Andrés", "Peñalba Orozco Villar Escudero Luengo Zabala Carrasco Montalvo Rueda Sotelo");

    public static NameList French { get; } = Of("fr", "Élodie Mathis Solène Aurélien Maëlle Bastien Clémence Loïc Noémie Rémi", "Arnoux Delmas Chauvet Perrault Gaillard Besson Rolland Vasseur Tessier Maillot");

    public static NameList Nordic { get; } = Of("sv", "Astrid Eskil Linnea Torsten Siv Magnus Ylva Henrik Ronja Aksel", "Dahlgren Ekström Hallberg Lundmark Norrby Åkesson Strand Vik Sjölund Björkman");

    public static NameList German { get; } = Of("de", "Anneke Fabian Jule Lukas Mareike Moritz Silke Till Wiebke Hannes", "Brandt Kessler Lorenz Reuter Sommer Ulrich Vogt Wieland Zimmer Ahrens");

    public static NameList Slavic { get; } = Of("cs", "Kateřina Tomasz Milena Ondřej Zuzanna Bogdan Jitka Marek Danuta Vít", "Dvořák Kowal Jelínek Malik Růžička Sobol Hrubý Wilk Polák Zeman");

    public static NameList Italian { get; } = Of("it", "Chiara Dario Fiamma Matteo Ornella Sandro Viola Ettore Greta Nicolò", "Bellini Caruso Donati Ferraro Grassi Longo Marchetti Riva Sartori Villani");

    public static NameList English { get; } = Of("en", "Alice Callum Fiona Gareth Hazel Morgan Niamh Owen Rowan Tessa", "Ashdown Birchall Calloway Fairweather Hollis Kerrigan Linwood Marsden Pell Thornbury");

    public static NameList WestAfrican { get; } = Of("en", "Abena Chidi Efua Kofi Ngozi Sade Tunde Yaw Amara Kwabena", "Adomako Boateng Danso Eze Nwosu Ofori Okoye Sarpong Tetteh Balogun");

    public static NameList Arabic { get; } = Of("ar", "Amal Bilal Dalia Farid Hiba Karim Layla Nadim Rania Youssef", "Ayoub Barakat Darwish Fakhoury Halabi Khatib Mansour Najjar Sabbagh Tawil");

    public static NameList LatinAmerican { get; } = Of("es", "Ximena Joaquín Catalina Emiliano Valentina Thiago Antonia Benicio Jimena Lautaro", "Aguirre Barrios Cáceres Duarte Farías Galindo Ibáñez Mendieta Olmedo Quiroga");

    public static NameList Persian { get; } = Of("fa", "Arash Darya Kaveh Laleh Navid Parisa Roya Shirin Siavash Yasmin", "Afshar Bahrami Daneshvar Ghorbani Jafari Kamali Moradi Rostami Sohrabi Tehrani");

    public static NameList IndianSouth { get; } = Of("kn", "Ananya Bharath Deepa Girish Kavya Manoj Nandini Prakash Sahana Vinay", "Acharya Bhat Gowda Hegde Kamath Nair Pai Rao Shetty Upadhya");

    public static NameList IndianNorth { get; } = Of("hi", "Aarti Devesh Ishita Kunal Meera Nikhil Pooja Rohan Simran Tarun", "Bhatia Chawla Deshmukh Gill Kapoor Malhotra Purohit Saxena Trivedi Wadhwa");

    public static NameList Japanese { get; } = Of("ja", "Aoi Daichi Haruka Kenta Mei Naoki Rin Sota Yui Takumi", "Aizawa Fujimori Hamada Ishikura Kuroda Matsuda Nishio Okabe Sakamoto Uehara");

    public static NameList Chinese { get; } = Of("zh", "Bowen Jiayi Lian Mingze Qiao Ruoxi Shan Tianyu Xinyi Yichen", "Cai Deng Fang Hou Jiang Lu Peng Shen Tan Xie");

    public static NameList Korean { get; } = Of("ko", "Dahye Hyunwoo Jisoo Minseo Seojun Taeyang Yerin Eunji Donghae Sumin", "Baek Cha Heo Jang Kwak Moon Noh Ryu Seo Yoon");

    private static NameList Of(string language, string firstNames, string lastNames) => new(language, firstNames.Split(' '), lastNames.Split(' '));
}
