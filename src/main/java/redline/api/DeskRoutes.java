package redline.api;

import java.util.List;
import redline.api.Routes.Route;
import redline.review.access.Right;

/** The routes of the review desk, on one screen, each with what it needs. None of them does anything to a post. */
final class DeskRoutes {

    private DeskRoutes() {}

    static List<Route> of(ApiBackend backend, ReviewBackend review, ServerConfig.Limits limits, SessionCookie cookie) {
        CasesEndpoint cases = new CasesEndpoint(backend, review, limits);
        QueueEndpoint queue = new QueueEndpoint(review);
        DecisionEndpoint decisions = new DecisionEndpoint(review, limits);
        SessionEndpoint session = new SessionEndpoint(review, limits, cookie);
        AdminEndpoint admin = new AdminEndpoint(backend, review, limits);
        MaintainerEndpoint maintainer = new MaintainerEndpoint(review, limits);
        return List.of(
                Route.post("/v1/cases", Right.SUBMIT, cases::handle),
                Route.get("/v1/cases", Right.REVIEW, queue::list),
                Route.get("/v1/cases/{case}", Right.REVIEW, queue::show),
                Route.get("/v1/cases/{case}/similar", Right.REVIEW, queue::similar),
                Route.post("/v1/cases/{case}/claim", Right.REVIEW, queue::claim),
                Route.post("/v1/cases/{case}/pass", Right.REVIEW, queue::pass),
                Route.post("/v1/cases/{case}/decisions", Right.REVIEW, decisions::decide),
                Route.get("/v1/cases/{case}/statement", Right.REVIEW, decisions::statement),
                Route.post("/v1/cases/{case}/appeal", Right.SUBMIT, decisions::appeal),
                Route.get("/v1/queue", Right.REVIEW, queue::counts),
                Route.post("/v1/queue/next", Right.REVIEW, queue::next),
                Route.post("/v1/decisions/{decision}/undo", Right.REVIEW, decisions::undo),
                Route.get("/v1/review/entries", Right.MAINTAIN, maintainer::entries),
                Route.get("/v1/audit", Right.AUDIT, maintainer::audit),
                Route.get("/v1/audit/export", Right.AUDIT, maintainer::export),
                Route.post("/v1/erase", Right.ERASE, maintainer::erase),
                Route.get("/v1/admin", Right.ADMIN, admin::show),
                Route.post("/v1/admin/accounts", Right.ADMIN, admin::addAccount),
                Route.post("/v1/admin/accounts/{name}", Right.ADMIN, admin::changeAccount),
                Route.post("/v1/admin/tokens", Right.ADMIN, admin::addToken),
                Route.post("/v1/admin/tokens/{name}/revoke", Right.ADMIN, admin::revokeToken),
                Route.get("/v1/session", Right.OPEN, session::show),
                Route.post("/v1/session", Right.OPEN, session::logIn),
                Route.post("/v1/session/password", Right.REVIEW, session::changePassword),
                Route.post("/v1/session/end", Right.OPEN, session::logOut));
    }
}
