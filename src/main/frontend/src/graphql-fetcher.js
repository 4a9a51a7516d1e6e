const JSON_MEDIA_TYPE = /^application\/(\S+\+)?json\b/i;

/**
 * A GraphiQL fetcher that posts each operation to an endpoint, as GraphQL over HTTP says.
 *
 * Any JSON is the answer, whatever its status: a refused document comes with status 400 and says why. No answer, or
 * something else such as a proxy's page, becomes a GraphQL error that tells what came instead.
 */
export function graphQLFetcher(endpoint, fetch = globalThis.fetch) {
  return async (parameters, options) => {
    try {
      const response = await fetch(endpoint, requestFor(parameters, options));
      const mediaType = response.headers.get('Content-Type') ?? 'no media type';
      return JSON_MEDIA_TYPE.test(mediaType)
        ? await response.json()
        : failure(`${endpoint} answered with status ${response.status} and ${mediaType}; expected JSON.`);
    } catch (error) {
      return failure(`${endpoint} gave no answer: ${error.message}. Is the service running?`);
    }
  };
}

function requestFor(parameters, options) {
  return {
    method: 'POST',
    headers: {
      Accept: 'application/graphql-response+json, application/json;q=0.9',
      'Content-Type': 'application/json',
      ...options?.headers,
    },
    body: JSON.stringify(parameters),
  };
}

function failure(message) {
  return { errors: [{ message }] };
}
