package secretariat.register;

import java.util.List;

/**
 * The index tables of one module, made from its acts and from nothing else; offered as a bean. The
 * register calls it in the act's own transaction, and the audit calls it again for every act to see
 * whether the tables still say the same.
 */
public interface ActIndex {

  /** The tables, with their schema, in an order in which they may be emptied. */
  List<String> tables();

  /**
   * Enters one act, if it concerns this module. Must depend on the act and these tables alone, and
   * not on how many rows an insert made, which is not known while many acts are entered.
   */
  void enter(Act act);
}
