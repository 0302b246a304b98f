package secretariat.accounts.web;

import org.apache.catalina.valves.RemoteIpValve;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * In production TLS ends at the institution's proxy. What the proxy says in {@code
 * X-Forwarded-Proto} and {@code X-Forwarded-For} is then how the reader came and from where:
 * without it all readers would share one address, and one who guesses passwords would shut out all.
 * Only a proxy on this machine or in a private network is believed.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "secretariat.evaluation", havingValue = "false")
class BehindProxy {

  @Bean
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> proxy() {
    return server -> server.addEngineValves(new RemoteIpValve());
  }
}
