package secretariat.ui;

/**
 * A page that is the same for all readers who have not signed in: it has no form, and whatever it
 * shows stands in its record. It is made once a minute in each language and kept for the others who
 * ask in that minute.
 */
public interface SharedPage extends Page {}
