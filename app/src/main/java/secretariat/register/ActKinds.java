package secretariat.register;

import java.util.List;

/** The kinds of act that one module records; offered as a bean. */
public record ActKinds(String module, List<ActKind<?>> kinds) {}
