package secretariat.accounts.web;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import secretariat.accounts.Offices;
import secretariat.kernel.Access;
import secretariat.kernel.Actor;
import secretariat.kernel.Capacity;
import secretariat.ui.Room;

/** Who may enter this module's routes, and its rooms on the desk. */
@Configuration(proxyBeanMethods = false)
class Entrances {

  @Bean
  static Access accountsAccess() {
    return Access.of("accounts")
        .everyone(
            "GET /sign-in", "POST /sign-in", "GET /password/{secret}", "POST /password/{secret}")
        .signedIn(
            "GET /desk/me",
            "POST /desk/me/capacity",
            "POST /desk/me/tokens",
            "POST /desk/me/tokens/{token}/revocation",
            "GET /api/me")
        .offices(
            List.of(Offices.ADMINISTRATOR),
            "GET /desk/accounts",
            "POST /desk/accounts",
            "GET /desk/accounts/{person}",
            "POST /desk/accounts/{person}/capacities",
            "POST /desk/accounts/{person}/capacity-endings",
            "POST /desk/accounts/{person}/links",
            "GET /api/accounts",
            "POST /api/accounts",
            "GET /api/accounts/{person}",
            "POST /api/accounts/{person}/capacities",
            "POST /api/accounts/{person}/capacity-endings");
  }

  @Bean
  static Room accountsRoom() {
    return new Room(
        "/desk/accounts",
        "accounts.title",
        900,
        actor -> actor.capacity().equals(Capacity.ADMINISTRATOR));
  }

  @Bean
  static Room myRoom() {
    return new Room(
        "/desk/me", "accounts.me", 990, actor -> !actor.person().equals(Actor.PUBLIC.person()));
  }
}
