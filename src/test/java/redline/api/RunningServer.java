package redline.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import redline.TestEngine;
import redline.api.ServerConfig.Limits;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A real server on a free port, and a real client. */
final class RunningServer implements AutoCloseable {

    static final Limits LIMITS = new Limits(1_000_000, 200_000, 1_000, 30, 8_192);

    private final HttpClient client = HttpClient.newHttpClient();
    private final ApiServer server;

    private RunningServer(ApiServer server) {
        this.server = server;
    }

    /** With the shipped lexicons. */
    static RunningServer ofEngine() {
        return of(new EngineBackend(TestEngine.get()), LIMITS);
    }

    static RunningServer of(ApiBackend backend, Limits limits) {
        return new RunningServer(ApiServer.start(backend, new ServerConfig("127.0.0.1", 0, limits)));
    }

    static RunningServer of(ApiBackend backend, ReviewBackend review, Limits limits) {
        return new RunningServer(
                ApiServer.start(backend, Optional.of(review), new ServerConfig("127.0.0.1", 0, limits)));
    }

    URI uri(String path) {
        return URI.create(server.url()).resolve(path);
    }

    HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(uri(path)));
    }

    /** A JSON body as it would be sent by a client. */
    HttpResponse<String> assess(String json) {
        return post("/v1/assess", "application/json", json.getBytes(StandardCharsets.UTF_8));
    }

    HttpResponse<String> post(String path, String type, byte[] body) {
        return post(path, type, BodyPublishers.ofByteArray(body));
    }

    HttpResponse<String> post(String path, String type, BodyPublisher body) {
        return send(
                HttpRequest.newBuilder(uri(path)).header("Content-Type", type).POST(body));
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException("interrupted", e);
        }
    }

    static JsonNode json(HttpResponse<String> response) {
        return JsonMapper.shared().readTree(response.body());
    }

    @Override
    public void close() {
        client.close();
        server.close();
    }
}
