package secretariat.decisions;

/**
 * The terms under which a text is put to consent. They are recorded with it, so that a later change
 * of the profile changes nothing that was under way.
 *
 * @param procedure the procedure's code in the profile
 * @param amendmentBreaks whether a proposed amendment has the effect of an objection
 * @param answersVisible whether each state sees the others' answers
 * @param breakerNamed whether the states are told who objected, where they do not see the answers
 * @param portalBinds whether an answer given in the portal binds the state
 */
public record Terms(
    String procedure,
    Way way,
    boolean amendmentBreaks,
    boolean answersVisible,
    boolean breakerNamed,
    boolean portalBinds) {}
