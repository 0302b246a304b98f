package secretariat.sources.web;

import secretariat.ui.Form;
import secretariat.ui.FormPage;

/** The form in which an official says that sources do not agree on something. */
public record QuestionFormPage(Form form) implements FormPage {}
