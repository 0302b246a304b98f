package secretariat.profile;

import java.time.LocalDate;

/** An act that a profile gives rise to, with the day from which it had effect. */
public record PlannedAct(LocalDate effective, Record content) {}
