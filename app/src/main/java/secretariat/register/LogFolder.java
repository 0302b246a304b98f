package secretariat.register;

import java.nio.file.Path;

/** What the log keeps in files: its private keys, and the newest checkpoint. */
record LogFolder(LogKeyring keyring, OutsideMemory memory) {

  static LogFolder in(Path data) {
    return new LogFolder(
        new LogKeyring(data.resolve("keys")),
        new OutsideMemory(data.resolve("log").resolve("newest-checkpoint")));
  }
}
