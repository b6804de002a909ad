await using WebApplication app = await CableSearch.Web.Hosting.Site.BuildAsync(args, CancellationToken.None);
await app.RunAsync();
