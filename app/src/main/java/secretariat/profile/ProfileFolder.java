package secretariat.profile;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.core.io.Resource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * The folder of a profile. Every module reads its own files from here with {@link Entry}; a file
 * that nobody asks for is unknown, as a key is.
 */
public final class ProfileFolder {

  private static final String ORGANISATION = "organisation.yaml";
  private static final String SOURCES = "sources.yaml";

  private final Resource folder;
  private final Set<String> languages = new LinkedHashSet<>();
  private final Set<String> asked = new TreeSet<>();

  /**
   * @param folder the folder's address, with a slash at its end
   * @throws ProfileFault if the organisation's file is missing or names no language
   */
  public ProfileFolder(Resource folder) {
    this.folder = folder;
    Entry organisation = open(ORGANISATION);
    languages.addAll(LanguageTags.read(organisation, "official-languages"));
    languages.addAll(LanguageTags.read(organisation, "courtesy-languages"));
  }

  /** A file that every profile has. */
  public Entry open(String file) {
    return find(file)
        .orElseThrow(
            () -> new ProfileFault(file, 1, "the file is missing; every profile has this file"));
  }

  /** A file that a profile may have. */
  public Optional<Entry> find(String file) {
    asked.add(file);
    Resource resource = relative(file);
    if (!resource.exists()) {
      return Optional.empty();
    }
    try (Reader reader = new InputStreamReader(resource.getInputStream(), StandardCharsets.UTF_8)) {
      var options = new LoaderOptions();
      options.setAllowDuplicateKeys(false);
      return Optional.ofNullable(new Yaml(options).compose(reader))
          .map(root -> new Entry(file, root, languages));
    } catch (MarkedYAMLException notYaml) {
      throw new ProfileFault(
          file, notYaml.getProblemMark().getLine() + 1, String.valueOf(notYaml.getProblem()));
    } catch (IOException unreadable) {
      throw new ProfileFault(file, 1, "the file cannot be read");
    }
  }

  /** The sources that the profile's facts cite. */
  public Sources sources() {
    return new Sources(open(SOURCES));
  }

  /** Refuses the files that nobody asked for, where the folder is one on this machine. */
  public void complete() {
    for (String file : files()) {
      if (!asked.contains(file)) {
        throw new ProfileFault(
            file, 1, "the file is unknown; the files of a profile are %s".formatted(asked));
      }
    }
  }

  private List<String> files() {
    try {
      if (!folder.isFile()) {
        return List.of();
      }
      String[] names = Objects.requireNonNullElse(folder.getFile().list(), new String[0]);
      return Arrays.stream(names).filter(name -> name.endsWith(".yaml")).sorted().toList();
    } catch (IOException notListed) {
      return List.of();
    }
  }

  private Resource relative(String file) {
    try {
      return folder.createRelative(file);
    } catch (IOException notAName) {
      throw new ProfileFault(file, 1, "the file cannot be read");
    }
  }
}
