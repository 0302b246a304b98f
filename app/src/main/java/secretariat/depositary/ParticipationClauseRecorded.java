package secretariat.depositary;

import java.util.List;

/**
 * A treaty itself says who may become a party to it: "open for signature by …", "open for accession
 * by …". A later record takes the place of an earlier one until the list of recipients is fixed.
 *
 * <p>Source: those who are entitled to become parties receive certified copies (rule reflected in
 * VCLT art. 77 (1) (b)); who is entitled, the treaty says.
 *
 * @param standings codes of groups, such as {@code observer}: whoever has the standing on the day
 *     of a proposal
 * @param states codes of states that the clause names
 * @param article where the clause stands
 * @param wording what it says, in the words of the treaty
 */
public record ParticipationClauseRecorded(
    List<String> standings, List<String> states, String article, String wording)
    implements DepositaryAct {

  public ParticipationClauseRecorded {
    standings = standings.stream().distinct().sorted().toList();
    states = states.stream().distinct().sorted().toList();
  }
}
