# The site as an image: built with the SDK, run on the runtime alone, without root.
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /source
COPY . .
# For the machine's own kind of processor, so that the code is compiled beforehand and the site starts sooner.
RUN dotnet publish src/CableSearch.Web --configuration Release --use-current-runtime --self-contained false --output /published --nologo \
    -p:UseAppHost=false

FROM mcr.microsoft.com/dotnet/aspnet:10.0
WORKDIR /app
COPY --from=build /published .
# A new volume takes over the owner of the folder that it is mounted on.
RUN install --directory --owner=app --group=app /data
# The base image listens on 8080; no socket for debuggers is left in the temporary folder.
ENV ASPNETCORE_ENVIRONMENT=Production \
    CableSearch__Data=/data \
    ASPNETCORE_HTTP_PORTS=5080 \
    DOTNET_EnableDiagnostics=0
VOLUME /data
EXPOSE 5080
# The user that .NET's images bring along, by number, so that a host can see that it is not root.
USER $APP_UID
# The image has neither curl nor wget, but bash, which opens connections itself. Ready means that archive and index answer; a first start may have migrations to apply.
HEALTHCHECK --interval=10s --timeout=8s --start-period=60s --retries=3 \
    CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/5080 && printf 'GET /health/ready HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n' >&3 && read -r -t 5 line <&3 && [[ $line == *' 200 '* ]]"]
ENTRYPOINT ["dotnet", "CableSearch.Web.dll"]
