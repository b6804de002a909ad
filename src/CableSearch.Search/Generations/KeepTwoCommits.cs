using Lucene.Net.Index;

namespace CableSearch.Search.Generations;

/// <summary>Keeps the last commit and the one before it, which serves if the last one does not verify.</summary>
internal sealed class KeepTwoCommits : IndexDeletionPolicy
{
    private const int Kept = 2;

    public override void OnInit<T>(IList<T> commits) => OnCommit(commits);

    public override void OnCommit<T>(IList<T> commits)
    {
        for (int i = 0; i < commits.Count - Kept; i++) commits[i].Delete();
    }
}
