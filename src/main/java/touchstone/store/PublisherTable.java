package touchstone.store;

import java.util.LinkedHashMap;
import java.util.Map;
import touchstone.model.Dossier;
import touchstone.model.Id;
import touchstone.model.Publisher;
import touchstone.model.Publishers;

/**
 * What came of reading {@code evidence/publishers.csv} by itself.
 *
 * @param rows the publishers in the order of the file; two may have one id
 * @param faults what was wrong with the file
 */
record PublisherTable(Records<Publisher> rows, Faults faults) {

  /** Reads the table, maybe while others read other files. */
  static PublisherTable read(WorkspaceFiles files) {
    Faults own = new Faults();
    Records<Publisher> rows =
        Records.read(
            files
                .reportingTo(own, null)
                .readNeeded(
                    files.resolve("evidence", "publishers.csv"),
                    "list there who stands behind the sources"),
            CsvFormat.PUBLISHERS,
            new PublisherReader(own)::read,
            own);
    return new PublisherTable(rows, own);
  }

  /** Adds the publishers whose ids are free, and what was wrong. */
  void addTo(Dossier.Builder dossier, IdRegister ids, Faults all) {
    int errorsBefore = all.errors();
    all.addAll(faults);
    Map<Id, Publisher> publishers = new LinkedHashMap<>();
    for (Publisher publisher : rows.all()) {
      if (ids.claim(publisher.id(), publisher.location())) {
        publishers.put(publisher.id(), publisher);
      }
    }
    dossier.publishers(new Publishers(publishers), rows.complete() && all.errors() == errorsBefore);
  }
}
