package secretariat.depositary.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program that uses the API with a token. */
record Program(int port, String token) {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final JsonMapper JSON = new JsonMapper();

  /** An answer of the API. */
  record Answer(HttpResponse<byte[]> http) {

    int status() {
      return http.statusCode();
    }

    String text() {
      return new String(http.body(), StandardCharsets.UTF_8);
    }

    JsonNode json() {
      return JSON.readTree(http.body());
    }

    /** A member of the answer, which must have been a success. */
    String get(String member) {
      if (status() >= 300) {
        throw new AssertionError(status() + " " + text());
      }
      return json().required(member).asString();
    }

    /** The rules under which the request was refused. */
    java.util.List<String> rules() {
      if (status() != 422) {
        throw new AssertionError("Not refused: " + status() + " " + text());
      }
      return json().required("refusals").findValuesAsString("rule");
    }
  }

  Answer get(String path) {
    return send(to(path).GET());
  }

  Answer post(String path, String json) {
    return post(path, json, UUID.randomUUID().toString());
  }

  Answer post(String path, String json, String key) {
    return send(
        to(path)
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", key)
            .POST(BodyPublishers.ofString(json)));
  }

  Answer put(String path, String json) {
    return send(
        to(path)
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .PUT(BodyPublishers.ofString(json)));
  }

  Answer upload(byte[] file) {
    var form = new FilledForm().file("file", "текст.pdf", file);
    return send(
        to("/api/files")
            .header("Content-Type", form.type())
            .POST(BodyPublishers.ofByteArray(form.body())));
  }

  private HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
        .header("Authorization", "Bearer " + token);
  }

  private static Answer send(HttpRequest.Builder request) {
    try {
      return new Answer(CLIENT.send(request.build(), BodyHandlers.ofByteArray()));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }
}
