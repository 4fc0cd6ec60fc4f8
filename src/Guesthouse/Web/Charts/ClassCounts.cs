namespace Guesthouse.Web.Charts; public sealed record ClassCounts(int Host, int Guest, int Unknown, int Agent);
