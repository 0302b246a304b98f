package secretariat.mail;

import java.util.Optional;
import java.util.Properties;
import org.springframework.core.env.Environment;
import secretariat.kernel.CannotStart;

/**
 * The operator's settings: {@code secretariat.mail.host}, {@code port}, {@code from}, {@code
 * security} (none, starttls, tls), {@code user}, {@code password}, {@code timeout} in seconds.
 */
record MailSettings(
    String host, int port, String from, Security security, Optional<Login> login, int timeout) {

  enum Security {
    NONE,
    STARTTLS,
    TLS
  }

  record Login(String user, String password) {}

  /** The settings; empty while no host is named. */
  static Optional<MailSettings> of(Environment environment) {
    String host = setting(environment, "host", "");
    if (host.isEmpty()) {
      return Optional.empty();
    }
    Security security = security(setting(environment, "security", "starttls"));
    String user = setting(environment, "user", "");
    return Optional.of(
        new MailSettings(
            host,
            Integer.parseInt(setting(environment, "port", "587")),
            setting(environment, "from", "secretariat@" + host),
            security,
            user.isEmpty()
                ? Optional.empty()
                : Optional.of(new Login(user, setting(environment, "password", ""))),
            Integer.parseInt(setting(environment, "timeout", "20"))));
  }

  private static Security security(String word) {
    return switch (word) {
      case "none" -> Security.NONE;
      case "starttls" -> Security.STARTTLS;
      case "tls" -> Security.TLS;
      default ->
          throw new CannotStart(
              "Unrecognised secretariat.mail.security: \"%s\"; known: none, starttls, tls"
                  .formatted(word));
    };
  }

  private static String setting(Environment environment, String name, String otherwise) {
    return environment.getProperty("secretariat.mail." + name, otherwise).strip();
  }

  /** As the mail library wants them; every wait is bounded, for a server may never answer. */
  Properties properties() {
    String wait = String.valueOf(timeout * 1000L);
    String protocol = security == Security.TLS ? "smtps" : "smtp";
    var properties = new Properties();
    properties.put("mail.transport.protocol", protocol);
    for (String name : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
      properties.put("mail.%s.%s".formatted(protocol, name), wait);
    }
    properties.put("mail.%s.ssl.checkserveridentity".formatted(protocol), "true");
    if (security == Security.STARTTLS) {
      properties.put("mail.smtp.starttls.enable", "true");
      properties.put("mail.smtp.starttls.required", "true");
    }
    return properties;
  }
}
