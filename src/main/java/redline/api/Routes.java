package redline.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import java.util.List;
import redline.review.access.Right;

/** All routes of the API, on one screen. None of them removes, hides or holds anything. */
final class Routes {

    /** One path with its method and what a request to it needs. */
    record Route(HandlerType method, String path, Right right, Handler handler) {

        static Route get(String path, Right right, Handler handler) {
            return new Route(HandlerType.GET, path, right, handler);
        }

        static Route post(String path, Right right, Handler handler) {
            return new Route(HandlerType.POST, path, right, handler);
        }
    }

    private Routes() {}

    static List<Route> of(ApiBackend backend, ServerConfig.Limits limits) {
        LexiconEndpoint lexicon = new LexiconEndpoint(backend);
        StatusEndpoint status = new StatusEndpoint(backend, limits);
        String contract = OpenApi.json();
        return List.of(
                Route.post("/v1/assess", Right.ASSESS, new AssessEndpoint(backend, limits)::handle),
                Route.post("/v1/assess/stream", Right.ASSESS, new AssessStreamEndpoint(backend, limits)::handle),
                Route.get("/v1/lexicon/entries", Right.OPEN, lexicon::find),
                Route.get("/v1/lexicon/entries/{id}", Right.OPEN, lexicon::show),
                Route.get("/v1/lexicon/categories", Right.OPEN, lexicon::categories),
                Route.get("/v1/version", Right.OPEN, status::version),
                Route.get("/healthz", Right.OPEN, status::health),
                Route.get("/openapi.json", Right.OPEN, ctx -> Responses.json(ctx, contract)));
    }

    /** Registers the routes and the pages: one to check a text, the lexicon, and one for each entry. */
    static void register(RoutesConfig routes, List<Route> all, ApiBackend backend, Gate gate) {
        routes.before(ctx -> SecurityHeaders.ALL.forEach(ctx::header));
        for (Route route : all) {
            routes.addHttpHandler(route.method(), route.path(), gate.guard(route.right(), route.handler()));
        }
        for (String name : PageFile.NAMES) {
            PageFile.path(name).ifPresent(path -> routes.get(path, PageFile.load(name)::handle));
        }
        routes.get("/entries/{id}", new EntryPage(backend)::handle);
        Problems.map(routes);
    }
}
