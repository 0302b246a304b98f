package secretariat.register;

/**
 * A kind and version of act, and the record that holds its content. Each module offers its kinds as
 * one {@link ActKinds} bean. A released kind and version never changes: new fields make a new
 * version, and every decoder stays.
 *
 * @param name what happened, in the past tense, such as {@code document-deposited}
 * @param version from 1
 * @param content a record whose components are the members of the act's content
 */
public record ActKind<T extends Record>(String name, int version, Class<T> content) {}
