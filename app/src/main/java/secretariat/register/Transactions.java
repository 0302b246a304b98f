package secretariat.register;

import java.util.function.Supplier;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import secretariat.kernel.Outcome;

/** The transactions in which acts are recorded: run again on a conflict, undone on a refusal. */
@Component
class Transactions {

  private static final int ATTEMPTS = 12;

  private final TransactionTemplate template;
  private final Integrator integrator;

  Transactions(PlatformTransactionManager manager, Integrator integrator) {
    this.template = new TransactionTemplate(manager);
    this.integrator = integrator;
  }

  <R> Outcome<R> run(Supplier<Outcome<R>> work) {
    if (TransactionSynchronizationManager.isActualTransactionActive()) {
      return work.get();
    }
    for (int attempt = 1; ; attempt++) {
      try {
        return once(work);
      } catch (DuplicateKeyException | ConcurrencyFailureException conflict) {
        if (attempt == ATTEMPTS) {
          throw conflict;
        }
      }
    }
  }

  /** Does the work and undoes it: what it would come to. */
  <R> Outcome<R> rehearse(Supplier<Outcome<R>> work) {
    return java.util.Objects.requireNonNull(
        template.execute(status -> {
          status.setRollbackOnly();
          return work.get();
        }));
  }

  private <R> Outcome<R> once(Supplier<Outcome<R>> work) throws DataAccessException {
    return java.util.Objects.requireNonNull(
        template.execute(status -> {
          TransactionSynchronizationManager.registerSynchronization(
              new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                  integrator.nudge();
                }
              });
          Outcome<R> outcome = work.get();
          if (outcome instanceof Outcome.Refused) {
            status.setRollbackOnly();
          }
          return outcome;
        }));
  }
}
