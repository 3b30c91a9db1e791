import { browserNet, type Net } from '../../utils/sync/http/net';

export interface Traffic {
  requests: number;
  /** Bytes of bodies, uncompressed; headers come on top, some 600 bytes a request. */
  sent: number;
  received: number;
}

/** The network, with all that passes counted. */
export function countedNet(traffic: Traffic): Net {
  return {
    ...browserNet(),
    fetch: async (input, init) => {
      traffic.requests++;
      const { body } = init ?? {};
      if (typeof body === 'string') traffic.sent += Buffer.byteLength(body);
      else if (body instanceof Uint8Array) traffic.sent += body.length;
      const answer = await fetch(input, init);
      const bytes = await answer.arrayBuffer();
      traffic.received += bytes.byteLength;
      const headers = new Headers(answer.headers);
      headers.delete('content-length');
      return new Response(bytes, { status: answer.status, headers });
    },
  };
}
