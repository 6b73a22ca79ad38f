package redline.api;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import redline.review.access.Accounts;
import redline.review.access.Actor;
import redline.review.access.Role;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The routes of an admin: accounts, tokens, and the settings that hold, which only files change. */
final class AdminEndpoint {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final int LONGEST = 200;

    private final ApiBackend backend;
    private final ReviewBackend review;
    private final ServerConfig.Limits limits;

    AdminEndpoint(ApiBackend backend, ReviewBackend review, ServerConfig.Limits limits) {
        this.backend = backend;
        this.review = review;
        this.limits = limits;
    }

    /** {@code GET /v1/admin}. */
    void show(Context ctx) {
        Query.parameters(ctx, Set.of());
        ObjectNode json = MAPPER.createObjectNode();
        json.putArray("accounts");
        json.putArray("tokens");
        review.accounts()
                .list()
                .forEach(account -> json.withArray("accounts")
                        .addObject()
                        .put("name", account.name())
                        .put("role", account.role().slug())
                        .put("removed", account.isRemoved())
                        .put("locked", account.isLocked()));
        review.tokens()
                .list()
                .forEach(token -> json.withArray("tokens")
                        .addObject()
                        .put("name", token.name())
                        .put("role", token.role().slug())
                        .put("revoked", token.isRevoked()));
        json.set("settings", settings());
        Responses.json(ctx, json.toString());
    }

    private ObjectNode settings() {
        return review.desk()
                .settings()
                .json()
                .put("database", review.desk().database())
                .put("minSeverity", backend.policy().defaultMinSeverity())
                .put("bodyBytes", limits.bodyBytes())
                .put("postCharacters", limits.postCharacters())
                .put("batchPosts", limits.batchPosts())
                .put("requestSeconds", limits.requestSeconds());
    }

    /** {@code POST /v1/admin/accounts}. */
    void addAccount(Context ctx) throws IOException {
        JsonBody body = JsonBody.read(ctx, limits, Set.of("name", "role", "password"));
        Role role = role(body.text("role", LONGEST));
        if (!review.accounts().exist() && role != Role.ADMIN) {
            throw ProblemException.unprocessable(
                    "the first account is an admin's, since from then on everybody signs in; choose admin");
        }
        review.accounts()
                .add(Gate.of(ctx).name(), body.text("name", LONGEST), role, body.text("password", LONGEST + 1));
        ctx.status(HttpStatus.CREATED);
        Responses.json(ctx, "{\"added\":true}");
    }

    /** {@code POST /v1/admin/accounts/{name}}. */
    void changeAccount(Context ctx) throws IOException {
        JsonBody body = JsonBody.read(ctx, limits, Set.of("role", "password", "removed"));
        Optional<Role> role = body.textIfAny("role", LONGEST).map(AdminEndpoint::role);
        Optional<String> password = body.textIfAny("password", LONGEST + 1);
        Optional<Boolean> removed = body.truth("removed");
        if (Stream.of(role, password, removed).filter(Optional::isPresent).count() != 1) {
            throw ProblemException.unprocessable("the body has one of role, password, removed; send one at a time");
        }
        Actor actor = Gate.of(ctx);
        String name = ctx.pathParam("name");
        if (actor.name().equals(name) && password.isEmpty()) {
            throw new ProblemException(
                    HttpStatus.CONFLICT, "this is your own account, and an admin must remain; ask another admin");
        }
        Accounts accounts = review.accounts();
        role.ifPresent(chosen -> accounts.setRole(actor.name(), name, chosen));
        password.ifPresent(chosen -> accounts.setPassword(actor.name(), name, chosen));
        removed.ifPresent(isRemoved -> {
            if (isRemoved) {
                accounts.remove(actor.name(), name);
            } else {
                accounts.restore(actor.name(), name);
            }
        });
        Responses.json(ctx, "{\"changed\":true}");
    }

    /** {@code POST /v1/admin/tokens}. */
    void addToken(Context ctx) throws IOException {
        JsonBody body = JsonBody.read(ctx, limits, Set.of("name", "role"));
        String secret =
                review.tokens().add(Gate.of(ctx).name(), body.text("name", LONGEST), role(body.text("role", LONGEST)));
        ctx.status(HttpStatus.CREATED);
        Responses.json(ctx, MAPPER.createObjectNode().put("secret", secret).toString());
    }

    /** {@code POST /v1/admin/tokens/{name}/revoke}. */
    void revokeToken(Context ctx) {
        review.tokens().revoke(Gate.of(ctx).name(), ctx.pathParam("name"));
        Responses.json(ctx, "{\"revoked\":true}");
    }

    private static Role role(String slug) {
        return Role.of(slug)
                .orElseThrow(() -> ProblemException.unprocessable(
                        "role is none of platform, reviewer, maintainer, admin; send one of them"));
    }
}
