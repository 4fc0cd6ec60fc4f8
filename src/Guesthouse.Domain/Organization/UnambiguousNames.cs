namespace Guesthouse.Domain.Organization;

/// <summary>Names without case that stand for one thing each; a name that two different things bear stands for neither.</summary>
internal sealed class UnambiguousNames<T>
    where T : struct, IEquatable<T>
{
    private readonly Dictionary<string, T?> things = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Says that <paramref name="thing"/> bears the name.</summary>
    public void Add(string name, T thing)
    {
        if (!things.TryAdd(name, thing) && !thing.Equals(things[name].GetValueOrDefault()))
            things[name] = null;
    }

    /// <summary>The one thing of that name; <see langword="null"/> when there is none, or more than one.</summary>
    public T? Find(string name) => things.GetValueOrDefault(name);
}
