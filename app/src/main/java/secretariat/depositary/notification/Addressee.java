package secretariat.depositary.notification;

import secretariat.kernel.Text;

/** A state that is told or asked something, under its name of the day. */
public record Addressee(String code, Text name) {}
