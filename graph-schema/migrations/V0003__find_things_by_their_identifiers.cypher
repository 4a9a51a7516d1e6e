// Identifiers that others give out lead to their thing at once. A DOI is found whichever case it is written in.
CREATE RANGE INDEX study_by_doi IF NOT EXISTS FOR (thing:Study) ON (thing.doiKey);
CREATE RANGE INDEX source_by_doi IF NOT EXISTS FOR (thing:Source) ON (thing.doiKey);
CREATE RANGE INDEX study_by_pmid IF NOT EXISTS FOR (thing:Study) ON (thing.pmid);
CREATE RANGE INDEX organisation_by_ods_code IF NOT EXISTS FOR (thing:Organisation) ON (thing.odsCode);
CREATE RANGE INDEX condition_by_mesh_id IF NOT EXISTS FOR (thing:Condition) ON (thing.meshId);
MATCH (thing:Study|Source) WHERE thing.doi IS NOT NULL SET thing.doiKey = toLower(thing.doi);
