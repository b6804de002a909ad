using System.Reflection;
using BenchmarkDotNet.Running;
using CableSearch.Benchmarks.Cables.Fuzz;
using CableSearch.Benchmarks.Drill;
using CableSearch.Benchmarks.Hostile;
using CableSearch.Benchmarks.Import;
using CableSearch.Benchmarks.Ranking;
using CableSearch.Benchmarks.Rivals;
using CableSearch.Benchmarks.Speed;

// If the first argument is the name of one of our own benchmarks, this benchmark runs. Otherwise BenchmarkDotNet gets all arguments.
if (args is ["import", .. var files]) return await ImportRun.RunAsync(files);
if (args is ["bare-index", .. var dumps]) return await BareIndexRun.RunAsync(dumps);
if (args is ["drill", .. var drill]) return await DrillRun.RunAsync(drill);
if (args is ["hostile", .. var pages]) return await HostileRun.RunAsync(pages);
if (args is ["crowd", .. var site]) return await CrowdRun.RunAsync(site);
if (args is ["ranking", .. var words]) return await RankingRun.RunAsync(words);
if (args is ["headlines", .. var headlines]) return await HeadlineRun.RunAsync(headlines);
if (args is ["bare-search", .. var searched]) return await BareSearchRun.RunAsync(searched);
if (args is ["start", .. var started]) return await StartRun.RunAsync(started);
if (args is ["similar", .. var resembling]) return await SimilarRun.RunAsync(resembling);
if (args is ["check", .. var cables]) return await CheckRun.RunAsync(cables);
if (args is ["rivals", .. var compared]) return await RivalsRun.RunAsync(compared);
if (args is ["bare-http", .. var asked]) return await BareHttpRun.RunAsync(asked);
if (args is ["fuzz-reader", .. var settings]) return ReaderFuzz.Run(settings);
BenchmarkSwitcher.FromAssembly(Assembly.GetExecutingAssembly()).Run(args);
return 0;
