package secretariat.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The known answers of Certificate Transparency's eight leaves (RFC 6962 hashing). */
class MerkleTest {

  private static final List<Bytes> LEAVES =
      hex(
          "",
          "00",
          "10",
          "2021",
          "3031",
          "40414243",
          "5051525354555657",
          "606162636465666768696a6b6c6d6e6f");

  private static final List<Bytes> ROOTS =
      hex(
          "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
          "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
          "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
          "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
          "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
          "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
          "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
          "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
          "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

  private static final String N01 =
      "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125";
  private static final String N23 =
      "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e";
  private static final String N45 =
      "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a";
  private static final String N67 =
      "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0";
  private static final String N03 =
      "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7";
  private static final String N47 =
      "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4";
  private static final String L0 =
      "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d";
  private static final String L1 =
      "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7";
  private static final String L4 =
      "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b";

  private final Tree tree = Tree.of(LEAVES);

  @Test
  void the_tree_heads_are_the_known_ones() {
    for (int size = 0; size <= LEAVES.size(); size++) {
      assertThat(tree.root(size)).as("size %d", size).isEqualTo(ROOTS.get(size));
    }
  }

  @Test
  void the_known_inclusion_proofs_are_made_and_accepted() {
    included(0, 8, L1, N23, N47);
    included(5, 8, L4, N67, N03);
    included(2, 3, N01);
    included(1, 5, L0, N23, L4);
    included(0, 1);
  }

  @Test
  void the_known_consistency_proofs_are_made_and_accepted() {
    consistent(1, 1);
    consistent(1, 8, L1, N23, N47);
    consistent(6, 8, N45, N67, N03);
    consistent(2, 5, N23, L4);
  }

  private void included(int index, int size, String... path) {
    assertThat(tree.inclusion(index, size)).isEqualTo(hex(path));
    assertThat(
            Merkle.verifyInclusion(
                Merkle.leafHash(LEAVES.get(index)), index, size, hex(path), ROOTS.get(size)))
        .isTrue();
  }

  private void consistent(int oldSize, int newSize, String... path) {
    assertThat(tree.consistency(oldSize, newSize)).isEqualTo(hex(path));
    assertThat(
            Merkle.verifyConsistency(
                oldSize, ROOTS.get(oldSize), newSize, ROOTS.get(newSize), hex(path)))
        .isTrue();
  }

  private static List<Bytes> hex(String... values) {
    return Stream.of(values).map(Bytes::ofHex).toList();
  }
}
