return await CableSearch.Web.Commands.CommandLine.InvokeAsync(args);
