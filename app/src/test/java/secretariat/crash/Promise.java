package secretariat.crash;

/**
 * What must hold in the database at every moment.
 *
 * @param broken a query that finds what breaks it
 */
record Promise(String says, String broken) {}
