package secretariat.decisions.web;

import secretariat.ui.Page;

/** One item in the room in which a body sits: the text, objections and opinions as they come. */
public record RoomPage(ProposalSheet sheet) implements Page {

  public String here() {
    return "/desk/room/" + sheet.id();
  }
}
