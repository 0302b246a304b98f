package secretariat.depositary.notification;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import secretariat.register.ActKind;
import secretariat.register.ActKinds;
import secretariat.register.Subject;

/**
 * A numbered letter was issued that covers what is communicated to a state on paper. The subject is
 * {@code covering-letter/<id>.<recipient>}, with the id of what it is about.
 *
 * @param number allocated, never used twice
 * @param about the subject whose act is communicated, such as {@code correction/…}
 * @param place of that act
 */
public record CoveringLetterIssued(String number, String about, long place, String recipient) {

  static Subject subject(Subject about, String recipient) {
    return new Subject("covering-letter", about.id() + "." + recipient);
  }

  /** Offers the kind to the register. */
  @Configuration(proxyBeanMethods = false)
  static class Kinds {
    @Bean
    static ActKinds coveringLetterKinds() {
      return new ActKinds(
          "depositary.notification",
          List.of(new ActKind<>("covering-letter-issued", 1, CoveringLetterIssued.class)));
    }
  }
}
