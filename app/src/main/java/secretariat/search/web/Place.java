package secretariat.search.web;

import secretariat.kernel.Text;

/**
 * A page that has the words in its title.
 *
 * @param what it is, as the words of this module name it
 */
public record Place(String path, Text title, String what) {}
