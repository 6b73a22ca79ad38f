package redline.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import redline.TestEngine;
import redline.api.Routes.Route;
import redline.review.access.Right;
import redline.review.access.Role;

/** Who may do what: every route for every role, over HTTP. What is not granted is denied. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class RightsTest {

    private static final String PASSWORD = "correct horse battery";
    private static final Map<Role, Set<Right>> GRANTED = Map.of(
            Role.PLATFORM, Set.of(Right.OPEN, Right.ASSESS, Right.SUBMIT, Right.ERASE),
            Role.REVIEWER, Set.of(Right.OPEN, Right.ASSESS, Right.SUBMIT, Right.REVIEW),
            Role.MAINTAINER, Set.of(Right.OPEN, Right.ASSESS, Right.SUBMIT, Right.REVIEW, Right.MAINTAIN),
            Role.ADMIN, Set.of(Right.values()));

    private final DeskServer desk;

    RightsTest(@TempDir Path folder) {
        desk = DeskServer.in(folder);
    }

    @BeforeAll
    void addAccounts() {
        desk.review.accounts().add("system", "anna", Role.REVIEWER, PASSWORD);
    }

    @AfterAll
    void stop() {
        desk.close();
    }

    @TestFactory
    Stream<DynamicTest> everyRouteForEveryRole() {
        EngineBackend engine = new EngineBackend(TestEngine.get());
        List<Route> routes = new ArrayList<>(Routes.of(engine, RunningServer.LIMITS));
        routes.addAll(DeskRoutes.of(engine, desk.review, RunningServer.LIMITS, new SessionCookie(false)));
        return Stream.of(Role.values()).flatMap(role -> {
            String token = desk.review.tokens().add("system", role.slug(), role);
            return routes.stream()
                    .map(route ->
                            DynamicTest.dynamicTest(role.slug() + " " + route.method() + " " + route.path(), () -> {
                                int status = send(route, "Bearer " + token).statusCode();
                                boolean isGranted =
                                        GRANTED.getOrDefault(role, Set.of()).contains(route.right());
                                assertThat(status == 403).isEqualTo(!isGranted);
                                assertThat(status).isNotIn(401, 500);
                            }));
        });
    }

    @TestFactory
    Stream<DynamicTest> nobodyIsLetInToTheDesk() {
        EngineBackend engine = new EngineBackend(TestEngine.get());
        return DeskRoutes.of(engine, desk.review, RunningServer.LIMITS, new SessionCookie(false)).stream()
                .filter(route -> route.right() != Right.OPEN)
                .map(route -> DynamicTest.dynamicTest(route.method() + " " + route.path(), () -> {
                    assertThat(send(route, "").statusCode()).isEqualTo(401);
                    assertThat(send(route, "Bearer made-up").statusCode()).isEqualTo(401);
                }));
    }

    @Test
    void signsInWithACookieThatNoScriptReads() {
        HttpResponse<String> signedIn = signIn("anna", PASSWORD);
        String cookie = signedIn.headers().firstValue("Set-Cookie").orElse("");
        assertThat(cookie).contains("HttpOnly").contains("SameSite=Strict").contains("Path=/");
        String sent = cookie.substring(0, cookie.indexOf(';'));

        assertThat(with(sent, "/v1/session").body()).contains("\"name\":\"anna\"");
        assertThat(with(sent, "/v1/queue").statusCode()).isEqualTo(200);
        assertThat(with(sent, "/v1/audit").statusCode()).isEqualTo(403);
        assertThat(desk.post("/v1/session/end", "", "Cookie", sent).statusCode())
                .isEqualTo(200);
        assertThat(with(sent, "/v1/queue").statusCode()).isEqualTo(401);
    }

    @Test
    void locksAnAccountAfterFiveWrongPasswords() {
        desk.review.accounts().add("system", "boris", Role.REVIEWER, PASSWORD);
        for (int i = 0; i < 5; i++) {
            assertThat(signIn("boris", "wrong").statusCode()).isEqualTo(401);
        }
        assertThat(signIn("boris", PASSWORD).statusCode()).isEqualTo(401);
        assertThat(signIn("nobody-here", PASSWORD).statusCode()).isEqualTo(401);
    }

    @Test
    void aRevokedTokenAndARemovedAccountAreWorthless() {
        String token = desk.review.tokens().add("system", "old", Role.ADMIN);
        desk.review.tokens().revoke("system", "old");
        assertThat(desk.post("/v1/queue/next", "", "Authorization", "Bearer " + token)
                        .statusCode())
                .isEqualTo(401);
        desk.review.accounts().add("system", "carla", Role.REVIEWER, PASSWORD);
        desk.review.accounts().remove("system", "carla");
        assertThat(signIn("carla", PASSWORD).statusCode()).isEqualTo(401);
    }

    private HttpResponse<String> signIn(String name, String password) {
        return desk.post("/v1/session", "{\"name\":\"" + name + "\",\"password\":\"" + password + "\"}");
    }

    private HttpResponse<String> with(String cookie, String path) {
        return desk.server.send(HttpRequest.newBuilder(desk.server.uri(path)).header("Cookie", cookie));
    }

    private HttpResponse<String> send(Route route, String authorization) {
        String path = route.path().replaceAll("\\{\\w+}", "1");
        HttpRequest.Builder request = HttpRequest.newBuilder(desk.server.uri(path))
                .header("Content-Type", "application/json")
                .method(route.method().name(), HttpRequest.BodyPublishers.ofString("{}"));
        if (!authorization.isEmpty()) {
            request.header("Authorization", authorization);
        }
        return desk.server.send(request);
    }
}
