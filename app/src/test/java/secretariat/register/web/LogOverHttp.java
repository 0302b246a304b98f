package secretariat.register.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import secretariat.verifier.Bytes;
import secretariat.verifier.Checkpoint;
import secretariat.verifier.Malformed;
import secretariat.verifier.Merkle;
import secretariat.verifier.SignedNote;
import tools.jackson.databind.JsonNode;

/** A client of the log that knows nothing but C2SP tlog-tiles. */
final class LogOverHttp {

  private static final int WIDTH = 256;
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final HttpClient client = HttpClient.newHttpClient();
  private final String site;

  LogOverHttp(int port) {
    this.site = "http://localhost:" + port;
  }

  SignedNote note() {
    try {
      return SignedNote.parse(new String(get("/log/checkpoint").array(), StandardCharsets.UTF_8));
    } catch (Malformed e) {
      throw new AssertionError(e);
    }
  }

  Checkpoint checkpoint() {
    try {
      return Checkpoint.parse(note().text());
    } catch (Malformed e) {
      throw new AssertionError(e);
    }
  }

  /** The hashes of a level of the tree, from its tiles. */
  List<Bytes> level(int level, long size) {
    long hashes = size >> (8 * level);
    var read = new ArrayList<Bytes>();
    for (long tile = 0; tile * WIDTH < hashes; tile++) {
      int width = (int) Math.min(WIDTH, hashes - tile * WIDTH);
      Bytes bytes = get("/log/tile/" + level + "/" + path(tile, width));
      for (int i = 0; i < bytes.length(); i += Merkle.HASH) {
        read.add(bytes.slice(i, i + Merkle.HASH));
      }
    }
    return read;
  }

  /** One entry, from its bundle. */
  Bytes entry(long index, long size) {
    long tile = index / WIDTH;
    int width = (int) Math.min(WIDTH, size - tile * WIDTH);
    return entries(tile, width).get((int) (index % WIDTH));
  }

  List<Bytes> entries(long tile, int width) {
    Bytes bundle = get("/log/tile/entries/" + path(tile, width));
    var read = new ArrayList<Bytes>();
    byte[] bytes = bundle.array();
    for (int at = 0; at < bytes.length; ) {
      int length = (bytes[at] & 0xff) << 8 | bytes[at + 1] & 0xff;
      read.add(bundle.slice(at + 2, at + 2 + length));
      at += 2 + length;
    }
    return read;
  }

  /** Three digits each, all but the last with an x, and how wide a tile that is not full is. */
  static String path(long tile, int width) {
    var path = new StringBuilder("%03d".formatted(tile % 1000));
    for (long rest = tile / 1000; rest > 0; rest /= 1000) {
      path.insert(0, "x%03d/".formatted(rest % 1000));
    }
    return width == WIDTH ? path.toString() : path + ".p/" + width;
  }

  Bytes get(String path) {
    HttpResponse<byte[]> answer = answer(path);
    if (answer.statusCode() != 200) {
      throw new AssertionError(path + ": " + answer.statusCode());
    }
    return Bytes.of(answer.body());
  }

  String header(String path, String name) {
    return answer(path).headers().firstValue(name).orElse("");
  }

  HttpResponse<byte[]> answer(String path) {
    try {
      return client.send(
          HttpRequest.newBuilder(URI.create(site + path)).build(), BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new AssertionError(stopped);
    }
  }

  /** Asks until the act has its place in the log. */
  JsonNode whenPlaced(Callable<JsonNode> ask) throws Exception {
    var last = new JsonNode[1];
    until(() -> {
      last[0] = ask.call();
      return last[0].has("place");
    });
    return last[0];
  }

  void until(Callable<Boolean> happened) throws Exception {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!happened.call()) {
      if (System.nanoTime() > end) {
        throw new AssertionError("Not within " + PATIENCE);
      }
      Thread.sleep(200);
    }
  }
}
