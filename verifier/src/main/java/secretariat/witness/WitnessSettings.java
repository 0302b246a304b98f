package secretariat.witness;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import secretariat.verifier.KeyType;
import secretariat.verifier.Malformed;
import secretariat.verifier.VerifierKey;

/**
 * How a witness is set up.
 *
 * @param key the file of its key, made where there is none
 * @param name its key name: an address without a scheme, such as {@code witness.example.kz/sco}
 * @param logs the keys of the logs that it witnesses; several keys of one origin are allowed
 * @param state the folder in which it remembers what it has cosigned
 * @param address where it listens; port 0 takes a free one
 */
public record WitnessSettings(
    Path key, String name, List<VerifierKey> logs, Path state, InetSocketAddress address) {

  private static final String USAGE =
      """
      Usage: java -cp secretariat-verifier.jar secretariat.witness.Witness \
      --key FILE --name NAME --log VKEY [--log VKEY...] --state FOLDER --port N [--host ADDRESS]\
      """;

  public WitnessSettings {
    logs = List.copyOf(logs);
  }

  SigningKey signingKey() throws IOException {
    return SigningKey.at(key, name, KeyType.WITNESS);
  }

  /** Reads the command line. */
  static WitnessSettings parse(List<String> arguments) {
    Map<String, String> options = new HashMap<>();
    List<VerifierKey> logs = new ArrayList<>();
    for (int place = 0; place < arguments.size(); place += 2) {
      String option = arguments.get(place);
      String value = place + 1 < arguments.size() ? arguments.get(place + 1) : "";
      if (value.isEmpty()) {
        throw new IllegalArgumentException(option + " needs a value\n" + USAGE);
      }
      switch (option) {
        case "--log" -> logs.add(log(value));
        case "--key", "--name", "--state", "--port", "--host" -> options.put(option, value);
        default -> throw new IllegalArgumentException("Unknown option " + option + "\n" + USAGE);
      }
    }
    if (logs.isEmpty()) {
      throw new IllegalArgumentException("--log is missing\n" + USAGE);
    }
    return new WitnessSettings(
        Path.of(required(options, "--key")),
        required(options, "--name"),
        logs,
        Path.of(required(options, "--state")),
        new InetSocketAddress(host(options), port(required(options, "--port"))));
  }

  private static VerifierKey log(String text) {
    try {
      VerifierKey key = VerifierKey.parse(text);
      if (key.type() == KeyType.LOG) {
        return key;
      }
    } catch (Malformed malformed) {
      throw new IllegalArgumentException(malformed.getMessage(), malformed);
    }
    throw new IllegalArgumentException("Not the key of a log: " + text);
  }

  private static String required(Map<String, String> options, String option) {
    String value = options.get(option);
    if (value == null) {
      throw new IllegalArgumentException(option + " is missing\n" + USAGE);
    }
    return value;
  }

  private static InetAddress host(Map<String, String> options) {
    String host = options.get("--host");
    try {
      return host == null ? InetAddress.getLoopbackAddress() : InetAddress.getByName(host);
    } catch (UnknownHostException unknown) {
      throw new IllegalArgumentException("Unknown host " + host, unknown);
    }
  }

  private static int port(String text) {
    if (!text.matches("[0-9]{1,5}") || Integer.parseInt(text) > 65535) {
      throw new IllegalArgumentException("Not a port: " + text);
    }
    return Integer.parseInt(text);
  }
}
