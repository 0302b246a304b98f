package secretariat.ui;

import secretariat.kernel.Text;

/**
 * Whose paper this is; offered as a bean by the organisation's profile.
 *
 * @param organisation its full name
 * @param abbreviation its short name
 * @param secretariat the name of its secretariat
 * @param address where the secretariat sits, in one line
 * @param purpose who the organisation is, in a few sentences
 */
public record Letterhead(
    Text organisation, Text abbreviation, Text secretariat, Text address, Text purpose) {}
