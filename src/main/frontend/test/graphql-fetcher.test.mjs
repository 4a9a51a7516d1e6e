import assert from 'node:assert/strict';
import { test } from 'node:test';
import { graphQLFetcher } from '../src/graphql-fetcher.js';

const ENDPOINT = new URL('http://localhost/graphql');

function answering(body, init) {
  const requests = [];
  const fetch = async (url, request) => {
    requests.push({ url, ...request });
    return new Response(body, init);
  };
  return { requests, fetcher: graphQLFetcher(ENDPOINT, fetch) };
}

test('an operation is posted as JSON, with the headers that the reader added', async () => {
  const { requests, fetcher } = answering('{}', { headers: { 'Content-Type': 'application/json' } });
  await fetcher({ query: '{ a }' }, { headers: { 'X-Extra': 'yes' } });
  const [{ url, method, headers, body }] = requests;
  assert.equal(url, ENDPOINT);
  assert.equal(method, 'POST');
  assert.equal(body, '{"query":"{ a }"}');
  assert.equal(headers['Content-Type'], 'application/json');
  assert.equal(headers['X-Extra'], 'yes');
});

test('a refused document is an answer', async () => {
  const { fetcher } = answering('{"errors":[{"message":"no such field"}]}',
    { status: 400, headers: { 'Content-Type': 'application/graphql-response+json;charset=UTF-8' } });
  assert.deepEqual(await fetcher({ query: '{ a }' }), { errors: [{ message: 'no such field' }] });
});

test("a proxy's page becomes an error that tells what came", async () => {
  const { fetcher } = answering('<p>Bad gateway</p>', { status: 502, headers: { 'Content-Type': 'text/html' } });
  const { errors: [{ message }] } = await fetcher({ query: '{ a }' });
  assert.equal(message, 'http://localhost/graphql answered with status 502 and text/html; expected JSON.');
});

test('a service that is not there becomes an error that says so', async () => {
  const fetcher = graphQLFetcher(ENDPOINT, async () => {
    throw new TypeError('Failed to fetch');
  });
  const { errors: [{ message }] } = await fetcher({ query: '{ a }' });
  assert.equal(message, 'http://localhost/graphql gave no answer: Failed to fetch. Is the service running?');
});
