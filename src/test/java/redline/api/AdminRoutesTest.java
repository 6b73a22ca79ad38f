package redline.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import redline.review.access.Role;
import tools.jackson.databind.JsonNode;

/** What an admin manages over HTTP. */
final class AdminRoutesTest {

    private static final String PASSWORD = "correct horse battery";

    private final DeskServer desk;

    AdminRoutesTest(@TempDir Path folder) {
        desk = DeskServer.in(folder);
    }

    @AfterEach
    void stop() {
        desk.close();
    }

    @Test
    void theFirstAccountIsAnAdminsAndThenEverybodySignsIn() {
        HttpResponse<String> refused = desk.post("/v1/admin/accounts", account("anna", "reviewer", PASSWORD));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(desk.post("/v1/admin/accounts", account("root", "admin", PASSWORD))
                        .statusCode())
                .isEqualTo(201);
        assertThat(desk.server.get("/v1/admin").statusCode()).isEqualTo(401);
        assertThat(desk.post("/v1/admin/accounts", account("anna", "admin", PASSWORD))
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void managesAccountsAndTokensAndShowsSettingsButNoSecret() {
        String root = signedIn("root", Role.ADMIN);
        assertThat(post(root, "/v1/admin/accounts", account("anna", "reviewer", PASSWORD)))
                .isEqualTo(201);
        assertThat(post(root, "/v1/admin/accounts/anna", "{\"role\":\"maintainer\"}"))
                .isEqualTo(200);
        assertThat(post(root, "/v1/admin/accounts/anna", "{\"password\":\"another battery horse\"}"))
                .isEqualTo(200);
        assertThat(post(root, "/v1/admin/accounts/anna", "{\"removed\":true}")).isEqualTo(200);
        HttpResponse<String> token = send(root, "/v1/admin/tokens", "{\"name\":\"forum\",\"role\":\"platform\"}");
        String secret = RunningServer.json(token).get("secret").stringValue();
        assertThat(desk.review.tokens().of(secret)).isPresent();

        String shown = get(root, "/v1/admin").body();
        assertThat(shown).doesNotContain(secret, PASSWORD, "argon2");
        JsonNode json = RunningServer.json(get(root, "/v1/admin"));
        assertThat(json.at("/accounts/0/role").stringValue()).isEqualTo("maintainer");
        assertThat(json.at("/accounts/0/removed").booleanValue()).isTrue();
        assertThat(json.at("/settings/claimMinutes").intValue()).isEqualTo(15);
        assertThat(json.at("/settings/database").stringValue()).isEqualTo("sqlite");

        assertThat(post(root, "/v1/admin/tokens/forum/revoke", "")).isEqualTo(200);
        assertThat(desk.review.tokens().of(secret)).isEmpty();
        assertThat(get(root, "/v1/audit?actor=root&action=account-role").body()).contains("account:anna");
    }

    @Test
    void refusesWhatWouldLeaveNoAdminOrMeansNothing() {
        String root = signedIn("root", Role.ADMIN);
        assertThat(post(root, "/v1/admin/accounts/root", "{\"role\":\"reviewer\"}"))
                .isEqualTo(409);
        assertThat(post(root, "/v1/admin/accounts/root", "{\"removed\":true}")).isEqualTo(409);
        assertThat(post(root, "/v1/admin/accounts/root", "{}")).isEqualTo(422);
        assertThat(post(root, "/v1/admin/accounts/nobody-here", "{\"role\":\"admin\"}"))
                .isEqualTo(422);
        assertThat(post(root, "/v1/admin/accounts", account("anna", "reviewer", "short")))
                .isEqualTo(422);
        assertThat(post(root, "/v1/admin/accounts", account("Анна", "reviewer", PASSWORD)))
                .isEqualTo(422);
        assertThat(post(root, "/v1/admin/accounts", account("anna", "king", PASSWORD)))
                .isEqualTo(422);
        assertThat(post(root, "/v1/admin/accounts", account("anna", "platform", PASSWORD)))
                .isEqualTo(422);
        assertThat(desk.review.accounts().list()).hasSize(1);
    }

    @Test
    void noOtherSitesPageUsesWhoIsSignedIn() {
        String root = signedIn("root", Role.ADMIN);
        HttpResponse<String> sent =
                desk.server.send(request(root, "/v1/admin/accounts", account("x1", "admin", PASSWORD))
                        .header("Origin", "https://elsewhere.example"));
        assertThat(sent.statusCode()).isEqualTo(401);
        assertThat(desk.review.accounts().list()).hasSize(1);
    }

    @Test
    void aPersonChangesThePasswordAndStaysSignedInHereOnly() {
        String here = signedIn("anna", Role.REVIEWER);
        String there = signIn("anna", PASSWORD);
        String wrong = "{\"present\":\"wrong\",\"password\":\"another battery horse\"}";
        assertThat(post(here, "/v1/session/password", wrong)).isEqualTo(422);

        HttpResponse<String> changed = send(here, "/v1/session/password", wrong.replace("wrong", PASSWORD));
        assertThat(changed.statusCode()).isEqualTo(200);

        assertThat(get(cookie(changed), "/v1/queue").statusCode()).isEqualTo(200);
        assertThat(get(there, "/v1/queue").statusCode()).isEqualTo(401);
        assertThat(get(here, "/v1/queue").statusCode()).isEqualTo(401);
    }

    @Test
    void manyWrongPasswordsFromOneAddressStopThatAddressOnly() {
        String wrong = "{\"name\":\"nobody-here\",\"password\":\"wrong\"}";
        for (int i = 0; i < 30; i++) {
            assertThat(desk.post("/v1/session", wrong, "X-Forwarded-For", "made-up, 192.0.2.1")
                            .statusCode())
                    .isEqualTo(401);
        }
        assertThat(desk.post("/v1/session", wrong, "X-Forwarded-For", "192.0.2.1")
                        .statusCode())
                .isEqualTo(429);
        assertThat(desk.post("/v1/session", wrong, "X-Forwarded-For", "192.0.2.2")
                        .statusCode())
                .isEqualTo(401);
    }

    private String signedIn(String name, Role role) {
        desk.review.accounts().add("system", name, role, PASSWORD);
        return signIn(name, PASSWORD);
    }

    private String signIn(String name, String password) {
        return cookie(desk.post("/v1/session", "{\"name\":\"" + name + "\",\"password\":\"" + password + "\"}"));
    }

    private static String cookie(HttpResponse<String> answer) {
        String cookie = answer.headers().firstValue("Set-Cookie").orElseThrow();
        return cookie.substring(0, cookie.indexOf(';'));
    }

    private int post(String cookie, String path, String json) {
        return send(cookie, path, json).statusCode();
    }

    private HttpResponse<String> send(String cookie, String path, String json) {
        return desk.server.send(request(cookie, path, json));
    }

    private HttpRequest.Builder request(String cookie, String path, String json) {
        return HttpRequest.newBuilder(desk.server.uri(path))
                .header("Content-Type", "application/json")
                .header("Cookie", cookie)
                .POST(HttpRequest.BodyPublishers.ofString(json));
    }

    private HttpResponse<String> get(String cookie, String path) {
        return desk.server.send(HttpRequest.newBuilder(desk.server.uri(path)).header("Cookie", cookie));
    }

    private static String account(String name, String role, String password) {
        return "{\"name\":\"" + name + "\",\"role\":\"" + role + "\",\"password\":\"" + password + "\"}";
    }
}
