package secretariat.decisions;

import static secretariat.decisions.Stage.ADOPTED;
import static secretariat.decisions.Stage.AGREED;
import static secretariat.decisions.Stage.BROKEN;
import static secretariat.decisions.Stage.ENTERED;
import static secretariat.decisions.Stage.NONE;
import static secretariat.decisions.Stage.NOT_AGREED;
import static secretariat.decisions.Stage.OPEN;
import static secretariat.decisions.Stage.PUT;
import static secretariat.decisions.Stage.WITHDRAWN;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import secretariat.decisions.DecisionAct.AnswerReceived;
import secretariat.decisions.DecisionAct.DecisionAdopted;
import secretariat.decisions.DecisionAct.EffectCarriedOut;
import secretariat.decisions.DecisionAct.EffectNotCarriedOut;
import secretariat.decisions.DecisionAct.PastDecisionEntered;
import secretariat.decisions.DecisionAct.ProcedureBroken;
import secretariat.decisions.DecisionAct.ProcedureClosed;
import secretariat.decisions.DecisionAct.ProcedureOpened;
import secretariat.decisions.DecisionAct.ProposalEntered;
import secretariat.decisions.DecisionAct.ProposalWithdrawn;
import secretariat.decisions.DecisionAct.PutToConsent;
import secretariat.decisions.DecisionAct.SilenceKept;
import secretariat.decisions.DecisionAct.TextCorrected;
import secretariat.decisions.DecisionAct.TextRevised;
import secretariat.decisions.DecisionAct.TextSent;

/**
 * The acts as a table: at which stage each can be done, and where it leads. The rules add what each
 * must bring with it.
 */
public enum Deed {
  ENTER(Map.of(NONE, Set.of(ENTERED))),
  ENTER_PAST(Map.of(NONE, Set.of(ADOPTED))),
  /** A new text while a procedure is open makes that procedure void. */
  REVISE(to(ENTERED, ENTERED, PUT, OPEN, BROKEN, NOT_AGREED)),
  PUT_TO_CONSENT(to(PUT, ENTERED, BROKEN, NOT_AGREED)),
  OPEN_PROCEDURE(to(OPEN, PUT)),
  SEND_TEXT(to(OPEN, OPEN)),
  /** An answer is received at any stage; what it becomes is another matter. */
  ANSWER(
      Arrays.stream(Stage.values())
          .filter(stage -> stage != NONE)
          .collect(Collectors.toMap(stage -> stage, Set::of))),
  /** From agreement too: a paper that arrived in time may be recorded after the clock ran out. */
  BREAK(to(BROKEN, OPEN, AGREED)),
  KEEP_SILENCE(to(AGREED, OPEN)),
  CLOSE(Map.of(OPEN, Set.of(AGREED, NOT_AGREED))),
  ADOPT(to(ADOPTED, AGREED)),
  CARRY_OUT(to(ADOPTED, ADOPTED)),
  FAIL_TO_CARRY_OUT(to(ADOPTED, ADOPTED)),
  CORRECT(to(ADOPTED, ADOPTED)),
  WITHDRAW(to(WITHDRAWN, ENTERED, PUT, OPEN, BROKEN, NOT_AGREED));

  @SuppressWarnings("ImmutableEnumChecker") // what Map.copyOf makes never changes
  private final Map<Stage, Set<Stage>> ways;

  Deed(Map<Stage, Set<Stage>> ways) {
    this.ways = Map.copyOf(ways);
  }

  private static Map<Stage, Set<Stage>> to(Stage after, Stage... from) {
    return Arrays.stream(from).collect(Collectors.toMap(stage -> stage, stage -> Set.of(after)));
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<Deed> ofCode(String code) {
    return Arrays.stream(values()).filter(deed -> deed.code().equals(code)).findFirst();
  }

  public boolean isPossibleAt(Stage stage) {
    return ways.containsKey(stage);
  }

  /** The stages to which it can lead from one. */
  public Set<Stage> from(Stage stage) {
    return ways.getOrDefault(stage, Set.of());
  }

  static Deed of(DecisionAct act) {
    return switch (act) {
      case ProposalEntered _ -> ENTER;
      case PastDecisionEntered _ -> ENTER_PAST;
      case TextRevised _ -> REVISE;
      case PutToConsent _ -> PUT_TO_CONSENT;
      case ProcedureOpened _ -> OPEN_PROCEDURE;
      case TextSent _ -> SEND_TEXT;
      case AnswerReceived _ -> ANSWER;
      case ProcedureBroken _ -> BREAK;
      case SilenceKept _ -> KEEP_SILENCE;
      case ProcedureClosed _ -> CLOSE;
      case DecisionAdopted _ -> ADOPT;
      case EffectCarriedOut _ -> CARRY_OUT;
      case EffectNotCarriedOut _ -> FAIL_TO_CARRY_OUT;
      case TextCorrected _ -> CORRECT;
      case ProposalWithdrawn _ -> WITHDRAW;
    };
  }

  /** The table, to be read. */
  public static String table() {
    return Arrays.stream(values())
        .map(deed ->
            deed.code()
                + Arrays.stream(Stage.values())
                    .filter(deed::isPossibleAt)
                    .map(
                        stage -> "\n  %-11s -> %s".formatted(stage.code(), codes(deed.from(stage))))
                    .collect(Collectors.joining()))
        .collect(Collectors.joining("\n"));
  }

  private static String codes(Set<Stage> stages) {
    List<String> codes = stages.stream().map(Stage::code).sorted().toList();
    return String.join(" or ", codes);
  }
}
