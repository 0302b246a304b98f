package secretariat.seal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import secretariat.kernel.CannotStart;

/**
 * One private key and its certificates, from a PKCS#12 file.
 *
 * @param chain the key's own certificate first
 */
record KeyFile(PrivateKey key, List<X509Certificate> chain) {

  KeyFile {
    chain = List.copyOf(chain);
  }

  X509Certificate certificate() {
    return chain.getFirst();
  }

  static KeyFile read(Path file, char[] password) {
    try (InputStream in = Files.newInputStream(file)) {
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(in, password);
      for (String alias : Collections.list(store.aliases())) {
        if (store.getKey(alias, password) instanceof PrivateKey key) {
          List<X509Certificate> chain =
              Arrays.stream(store.getCertificateChain(alias))
                  .map(X509Certificate.class::cast)
                  .toList();
          return new KeyFile(key, chain);
        }
      }
      throw new CannotStart(
          "The key file %s holds no private key; the seal needs a PKCS#12 file with one."
              .formatted(file));
    } catch (NoSuchFileException e) {
      throw new CannotStart("There is no key file %s for the seal.".formatted(file), e);
    } catch (IOException | GeneralSecurityException e) {
      throw new CannotStart(
          "The key file %s cannot be opened: the password is wrong, or it is no PKCS#12 file."
              .formatted(file),
          e);
    }
  }

  void write(Path file, char[] password) throws IOException, GeneralSecurityException {
    KeyStore store = KeyStore.getInstance("PKCS12");
    store.load(null, password);
    store.setKeyEntry("key", key, password, chain.toArray(X509Certificate[]::new));
    try (var out = OwnerOnly.create(file)) {
      store.store(out, password);
    }
  }
}
