package secretariat.depositary.web;

import java.util.Optional;
import secretariat.depositary.forwarding.AddressBook.Notified;
import secretariat.kernel.Refusal;
import secretariat.kernel.Text;
import secretariat.ui.Form;
import secretariat.ui.FormPage;

/** The address of one recipient, and the form for a new one. */
public record AddressPage(
    String code, Text name, Optional<Notified> address, Optional<Refusal> lacking, Form form)
    implements FormPage {}
