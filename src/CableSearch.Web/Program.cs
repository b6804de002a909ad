WebApplication app = WebApplication.Create(args);
await app.RunAsync();
