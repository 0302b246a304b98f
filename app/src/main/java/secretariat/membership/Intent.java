package secretariat.membership;

import java.time.LocalDate;

/** An act that somebody means to record, with the day from which it is to have effect. */
public record Intent(LocalDate effective, MembershipAct content) {}
