package redline.api;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import redline.TestEngine;
import redline.review.Desk;
import redline.review.ReviewSettings;
import redline.review.access.Accounts;
import redline.review.access.Tokens;
import redline.review.store.Database;
import redline.review.store.Databases;

/** A real server with a review desk, in a folder of a test. */
final class DeskServer implements AutoCloseable {

    final RunningServer server;
    final ReviewBackend review;
    private final Database database;

    private DeskServer(RunningServer server, ReviewBackend review, Database database) {
        this.server = server;
        this.review = review;
        this.database = database;
    }

    static DeskServer in(Path folder) {
        Database database = Databases.open("sqlite", folder);
        ReviewBackend review = new ReviewBackend(
                new Desk(database, Clock.systemUTC(), ReviewSettings.DEFAULT),
                new Accounts(database, Clock.systemUTC()),
                new Tokens(database, Clock.systemUTC()));
        RunningServer server = RunningServer.of(new EngineBackend(TestEngine.get()), review, RunningServer.LIMITS);
        return new DeskServer(server, review, database);
    }

    HttpResponse<String> post(String path, String json) {
        return server.post(path, "application/json", json.getBytes(StandardCharsets.UTF_8));
    }

    /** Puts a post into the queue and gives the number of its case. */
    long submit(String id, String text) {
        String json = "{\"id\":\"" + id + "\",\"text\":\"" + text + "\"}";
        return RunningServer.json(post("/v1/cases", json)).get("case").longValue();
    }

    /** A request with one header more. */
    HttpResponse<String> post(String path, String json, String header, String value) {
        return server.send(HttpRequest.newBuilder(server.uri(path))
                .header("Content-Type", "application/json")
                .header(header, value)
                .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    @Override
    public void close() {
        server.close();
        database.close();
    }
}
