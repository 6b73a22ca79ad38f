package redline.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import java.util.List;

/** All routes of the API, on one screen. None of them removes, hides or holds anything. */
final class Routes {

    /** One path with its method. */
    record Route(HandlerType method, String path, Handler handler) {}

    private Routes() {}

    static List<Route> of(ApiBackend backend, ServerConfig.Limits limits) {
        LexiconEndpoint lexicon = new LexiconEndpoint(backend);
        StatusEndpoint status = new StatusEndpoint(backend, limits);
        String contract = OpenApi.json();
        return List.of(
                post("/v1/assess", new AssessEndpoint(backend, limits)::handle),
                post("/v1/assess/stream", new AssessStreamEndpoint(backend, limits)::handle),
                get("/v1/lexicon/entries", lexicon::find),
                get("/v1/lexicon/entries/{id}", lexicon::show),
                get("/v1/lexicon/categories", lexicon::categories),
                get("/v1/version", status::version),
                get("/healthz", status::health),
                get("/openapi.json", ctx -> Responses.json(ctx, contract)));
    }

    /** Registers the routes and the pages: one to check a text, the lexicon, and one for each entry. */
    static void register(RoutesConfig routes, List<Route> all, ApiBackend backend) {
        routes.before(ctx -> SecurityHeaders.ALL.forEach(ctx::header));
        for (Route route : all) {
            routes.addHttpHandler(route.method(), route.path(), route.handler());
        }
        for (String name : PageFile.NAMES) {
            PageFile.path(name).ifPresent(path -> routes.get(path, PageFile.load(name)::handle));
        }
        routes.get("/entries/{id}", new EntryPage(backend)::handle);
        Problems.map(routes);
    }

    private static Route get(String path, Handler handler) {
        return new Route(HandlerType.GET, path, handler);
    }

    private static Route post(String path, Handler handler) {
        return new Route(HandlerType.POST, path, handler);
    }
}
