using Lucene.Net.Index;

namespace CableSearch.Search.Generations;

/// <summary>Keeps the last two commits (saved states of the index). The older one is used if the newer one fails verification.</summary>
internal sealed class KeepTwoCommits : IndexDeletionPolicy
{
    private const int Kept = 2;

    public override void OnInit<T>(IList<T> commits) => OnCommit(commits);

    public override void OnCommit<T>(IList<T> commits)
    {
        for (int i = 0; i < commits.Count - Kept; i++) commits[i].Delete();
    }
}
