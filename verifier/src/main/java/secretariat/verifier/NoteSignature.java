package secretariat.verifier;

/**
 * One signature line of a note.
 *
 * @param name of the key
 * @param keyId four bytes
 * @param value what the key's algorithm made
 */
public record NoteSignature(String name, Bytes keyId, Bytes value) {

  static NoteSignature parse(String line) throws Malformed {
    String[] words = line.split(" ", -1);
    if (words.length != 3 || !words[0].equals("—") || !VerifierKey.isKeyName(words[1])) {
      throw new Malformed(Reason.SIGNATURE_LINE);
    }
    Bytes blob = Bytes.ofBase64(words[2]);
    if (blob.length() <= 4) {
      throw new Malformed(Reason.SIGNATURE_LINE);
    }
    return new NoteSignature(words[1], blob.slice(0, 4), blob.slice(4, blob.length()));
  }

  /** The line, with its newline. */
  @Override
  public String toString() {
    return "— " + name + " " + keyId.then(value).base64() + "\n";
  }
}
