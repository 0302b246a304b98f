package secretariat.accounts;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import secretariat.database.DataFolder;
import secretariat.kernel.Languages;
import secretariat.kernel.LegalClock;
import secretariat.kernel.StartNotice;
import secretariat.ui.Words;

/**
 * The accounts that a start makes: those of an evaluation, or the first administrator's. Whether it
 * is an evaluation is said by {@code secretariat.evaluation}; only {@code --production} says no.
 */
@Configuration(proxyBeanMethods = false)
class StartAccounts {

  /** Made when the system is ready, and then told to whoever starts it. */
  interface AtStart extends ApplicationRunner, StartNotice {
    @Override
    void run(ApplicationArguments arguments);
  }

  @Bean
  EvaluationAccounts.Means evaluationMeans(
      FoundingAccounts founding,
      AccountStore store,
      CredentialStore credentials,
      Passwords passwords,
      LegalClock clock) {
    return new EvaluationAccounts.Means(founding, store, credentials, passwords, clock);
  }

  @Bean
  EvaluationAccounts.Cast evaluationCast(
      Words words, ObjectProvider<Languages> languages, ObjectProvider<EvaluationParts> parts) {
    return () ->
        EvaluationCast.all(
            words,
            languages.getIfAvailable(() -> Languages.EVERY),
            parts.stream().flatMap(each -> each.onBehalf().stream()).toList());
  }

  @Bean
  AtStart accountsAtStart(
      Environment environment,
      EvaluationAccounts.Means means,
      EvaluationAccounts.Cast cast,
      OneTimeLinks links,
      DataFolder folder,
      Words words) {
    return environment.getProperty("secretariat.evaluation", Boolean.class, true)
        ? new EvaluationAccounts(means, folder, words, cast)
        : new FirstAdministrator(
            means.founding(),
            means.store(),
            links,
            words,
            environment.getProperty("secretariat.address", ""));
  }
}
