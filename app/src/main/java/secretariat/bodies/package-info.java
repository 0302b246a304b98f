/**
 * The bodies of the organisation, as at any date: councils, the Regional Anti-Terrorist Structure,
 * the Secretariat and its departments, and what each may adopt, approve or nominate. Other modules
 * ask whether a body may do something on a date; the answer cites its source, and where no source
 * says, it says so. Also where each sits, under which document, who sits in it, and who chairs it
 * by what rule. New acts are refused by the rules; what happened has a verdict, for officials
 * alone.
 *
 * <p>Sources: SCO Charter, art. 4 to 11 and 16; the RATS Agreement. The facts are the profile's.
 *
 * <p>Rests on: kernel, ui, register, accounts, profile, membership.
 */
@NullMarked
package secretariat.bodies;

import org.jspecify.annotations.NullMarked;
