using System.Reflection;
using BenchmarkDotNet.Running;
using CableSearch.Benchmarks.Import;

// Whole runs have a name of their own; everything else is BenchmarkDotNet's.
if (args is ["import", .. var files]) return await ImportRun.RunAsync(files);
BenchmarkSwitcher.FromAssembly(Assembly.GetExecutingAssembly()).Run(args);
return 0;
