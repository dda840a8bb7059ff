package touchstone.store;

import java.util.LinkedHashMap;
import java.util.Map;
import touchstone.model.Id;
import touchstone.model.Publisher;
import touchstone.model.Publishers;

/**
 * What came of reading {@code evidence/publishers.csv}, whose ids come before all others.
 *
 * @param publishers those whose ids were free
 * @param complete whether all rows could be read, and had ids of their own
 * @param ids the ids that are taken now, for who reads the other records
 * @param faults what was wrong with the file
 */
record PublisherTable(Publishers publishers, boolean complete, IdRegister ids, Faults faults) {

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
    IdRegister ids = new IdRegister();
    Map<Id, Publisher> publishers = new LinkedHashMap<>();
    for (Publisher publisher : rows.all()) {
      if (ids.claim(publisher.id(), publisher.location(), own)) {
        publishers.put(publisher.id(), publisher);
      }
    }
    boolean complete = rows.complete() && own.errors() == 0;
    return new PublisherTable(new Publishers(publishers), complete, ids, own);
  }
}
